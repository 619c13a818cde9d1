import { account } from './account';
import { agenda } from './agenda';
import { arrears } from './arrears';
import { arrearsPane } from './arrears-pane';
import { card } from './card';
import { changes } from './changes';
import { check } from './check';
import { cli } from './cli';
import { collectionActs } from './collection-acts';
import { committeeArrears } from './committee-arrears';
import { dashboard } from './dashboard';
import { dictionary } from './dictionary';
import { earlyWarnings } from './early-warnings';
import { excel } from './excel';
import { files } from './files';
import { finance } from './finance';
import { form } from './form';
import { formEntry } from './form-entry';
import { ledgerPane } from './ledger-pane';
import { letters } from './letters';
import { nextStep } from './next-step';
import { pane } from './pane';
import { paste } from './paste';
import { paymentsIn } from './payments-in';
import { paymentsPane } from './payments-pane';
import { quality } from './quality';
import { qualityPane } from './quality-pane';
import { register } from './register';
import { sameWords } from './same-words';
import { rent } from './rent';
import { rentPane } from './rent-pane';
import { rentReports } from './rent-reports';
import { saving } from './saving';
import { setupWords } from './setup-words';
import { statementReport } from './statement-report';
import { story } from './story';
import { templatePane } from './template-pane';
import { upgrade } from './upgrade';
import { wizard } from './wizard';
import { work } from './work';
import { workbench } from './workbench';

export const nn = {
  account,
  agenda,
  arrears,
  arrearsPane,
  card,
  changes,
  check,
  cli,
  collectionActs,
  committeeArrears,
  dashboard,
  dictionary,
  earlyWarnings,
  excel,
  files,
  finance,
  form,
  formEntry,
  ledgerPane,
  letters,
  nextStep,
  pane,
  paste,
  paymentsIn,
  paymentsPane,
  quality,
  qualityPane,
  register,
  sameWords,
  rent,
  rentPane,
  rentReports,
  saving,
  setupWords,
  statementReport,
  story,
  templatePane,
  upgrade,
  wizard,
  work,
  workbench,
} as const;
