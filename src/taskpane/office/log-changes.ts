export { logged, logEdits } from '../../app/changes/logged';
export { reversed } from '../../app/changes/reversed';
export { stampOf } from '../../app/changes/stamp';
export { changesBetween } from '../../domain/changes/between';
export { isChangeLog } from '../../domain/changes/log-rows';
export { laterVersion } from '../../domain/upgrade/schema-version';
export { editedTables } from '../../workbook/edited';
