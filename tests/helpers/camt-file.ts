/** A transaction of a camt.054 entry; kroner as they are written. */
export interface CamtTransaction {
  readonly kroner: string;
  readonly kid?: string;
  readonly text?: string;
  readonly payer?: string;
  readonly mark?: string;
  /** Several KIDs with an amount each. */
  readonly parts?: readonly (readonly [kid: string, kroner: string])[];
  readonly accepted?: string;
}

export interface CamtEntry {
  readonly kroner: string;
  readonly side?: 'CRDT' | 'DBIT';
  readonly reversal?: boolean;
  readonly status?: string;
  readonly booked?: string;
  readonly transactions?: readonly CamtTransaction[];
  readonly currency?: string;
  readonly count?: number;
}

export interface CamtOptions {
  readonly version?: '02' | '04' | '06' | '08' | '99';
  readonly account?: string;
  readonly message?: string;
  readonly made?: string;
  readonly summary?: string;
  readonly prefix?: string;
  readonly copy?: boolean;
}

/** A sound camt.054 file, one line for each element that matters. */
export function camtFile(entries: readonly CamtEntry[], options: CamtOptions = {}): string {
  const {
    version = '02',
    account = '12345678903',
    message = 'NO-1',
    made = '2026-11-20T18:30:00+01:00',
  } = options;
  const id = /^[A-Z]{2}/.test(account)
    ? `<IBAN>${account}</IBAN>`
    : `<Othr><Id>${account}</Id></Othr>`;
  const xml = [
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.${version}">`,
    `<BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>${message}</MsgId><CreDtTm>${made}</CreDtTm></GrpHdr>`,
    `<Ntfctn><Id>1</Id>${options.copy === true ? '<CpyDplctInd>COPY</CpyDplctInd>' : ''}`,
    `<Acct><Id>${id}</Id></Acct>`,
    options.summary ?? '',
    ...entries.map((entry) => entryXml(entry, version)),
    '</Ntfctn></BkToCstmrDbtCdtNtfctn>',
    '</Document>',
  ].join('\n');
  const { prefix } = options;
  if (prefix === undefined) return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
  return xml
    .replace('xmlns=', `xmlns:${prefix}=`)
    .replace(/<(\/?)(?=[A-Z])/g, (_, slash: string) => `<${slash}${prefix}:`);
}

function entryXml(entry: CamtEntry, version: string): string {
  const { kroner, side = 'CRDT', reversal = false, status = 'BOOK', booked = '2026-11-20' } = entry;
  const { transactions = [], currency = 'NOK', count } = entry;
  const batch = count === undefined ? '' : `<Btch><NbOfTxs>${count}</NbOfTxs></Btch>`;
  const details = transactions.map((one) => transactionXml(one, version, currency)).join('\n');
  return [
    `<Ntry><Amt Ccy="${currency}">${kroner}</Amt><CdtDbtInd>${side}</CdtDbtInd>`,
    reversal ? '<RvslInd>true</RvslInd>' : '',
    `<Sts>${version === '08' ? `<Cd>${status}</Cd>` : status}</Sts>`,
    `<BookgDt><Dt>${booked}</Dt></BookgDt>`,
    details === '' ? '' : `<NtryDtls>${batch}\n${details}</NtryDtls>`,
    '</Ntry>',
  ].join('\n');
}

function transactionXml(one: CamtTransaction, version: string, currency: string): string {
  const { kroner, kid, text, payer, mark, parts, accepted } = one;
  const name = `<Nm>${payer ?? ''}</Nm>`;
  const strd = (ref: string, amount: string): string =>
    `<Strd>${amount === '' ? '' : `<RfrdDocAmt><RmtdAmt Ccy="NOK">${amount}</RmtdAmt></RfrdDocAmt>`}<CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${ref}</Ref></CdtrRefInf></Strd>`;
  const said = [
    ...(text === undefined ? [] : [`<Ustrd>${text}</Ustrd>`]),
    ...(kid === undefined ? [] : [strd(kid, '')]),
    ...(parts ?? []).map(([ref, amount]) => strd(ref, amount)),
  ].join('');
  return [
    '<TxDtls>',
    mark === undefined ? '' : `<Refs><AcctSvcrRef>${mark}</AcctSvcrRef></Refs>`,
    `<AmtDtls><TxAmt><Amt Ccy="${currency}">${kroner}</Amt></TxAmt></AmtDtls>`,
    payer === undefined
      ? ''
      : `<RltdPties><Dbtr>${version === '08' ? `<Pty>${name}</Pty>` : name}</Dbtr></RltdPties>`,
    said === '' ? '' : `<RmtInf>${said}</RmtInf>`,
    accepted === undefined ? '' : `<RltdDts><AccptncDtTm>${accepted}</AccptncDtTm></RltdDts>`,
    '</TxDtls>',
  ].join('');
}
