import { arrearsPane } from './arrears-pane';
import { paymentsIn } from './payments-in';
import { paymentsPane } from './payments-pane';
import { rentPane } from './rent-pane';

export const arrearsSurface = { arrearsPane, paymentsIn, paymentsPane, rentPane } as const;
