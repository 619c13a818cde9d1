import { account } from './account';
import { arrearsPane } from './arrears-pane';
import { ledgerPane } from './ledger-pane';
import { paymentsIn } from './payments-in';
import { paymentsPane } from './payments-pane';
import { rentPane } from './rent-pane';
import { statementReport } from './statement-report';
import { templatePane } from './template-pane';

export const arrearsSurface = {
  account,
  arrearsPane,
  ledgerPane,
  paymentsIn,
  paymentsPane,
  rentPane,
  statementReport,
  templatePane,
} as const;
