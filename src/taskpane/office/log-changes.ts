export { logged } from '../../app/changes/logged';
export { stampOf } from '../../app/changes/stamp';
