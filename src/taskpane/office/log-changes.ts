export { logged, logEdits } from '../../app/changes/logged';
export { stampOf } from '../../app/changes/stamp';
export { changesBetween } from '../../domain/changes/between';
export { isChangeLog } from '../../domain/changes/log-rows';
