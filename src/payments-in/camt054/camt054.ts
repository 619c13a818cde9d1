import type { BankFile } from '../../domain/matching/incoming';
import type { BankFormat, Say } from '../bank-format';
import { withoutMark } from '../file-text';
import { FileRefusal } from '../refusal';
import { readNotification, type ReadNotification } from './notification';
import { withReferences } from './references';
import { dayOfText } from './values';
import { childrenOf, elementAt, textAt, xmlTree, type XmlElement } from './xml-tree';

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:([a-z]{4}\.\d{3})\.001\.(\d{2})$/;

/** Norwegian banks deliver 02 and 08; 04 and 06 are in use with their neighbours and are built alike. */
const VERSIONS = ['02', '04', '06', '08'];

/** camt.054: what has come in on an account, with and without KID. Source: ISO 20022 and the banks' message guides. */
export const camt054: BankFormat = {
  id: 'camt.054',
  claims: (text) => withoutMark(text).trimStart().startsWith('<'),
  read(text, say) {
    const root = xmlTree(withoutMark(text), say);
    refuseOthers(root, say);
    const message = elementAt(root, 'BkToCstmrDbtCdtNtfctn');
    if (message === undefined) {
      throw new FileRefusal(root.line, say.camt.missing('BkToCstmrDbtCdtNtfctn'));
    }
    return fileOf(message, say);
  },
};

function refuseOthers({ name, namespace, line }: XmlElement, say: Say): void {
  const [, kind = '', version = ''] = NAMESPACE.exec(namespace) ?? [];
  if (kind === 'camt.053' || kind === 'camt.052')
    throw new FileRefusal(line, say.camt.statement(kind));
  if (name !== 'Document' || kind !== 'camt.054') {
    throw new FileRefusal(line, say.camt.otherNamespace(namespace === '' ? name : namespace));
  }
  if (!VERSIONS.includes(version)) {
    throw new FileRefusal(line, say.camt.otherVersion(version, VERSIONS.join(', ')));
  }
}

function fileOf(message: XmlElement, say: Say): BankFile {
  const id = textAt(message, 'GrpHdr/MsgId');
  const made = elementAt(message, 'GrpHdr/CreDtTm');
  if (id === '') throw new FileRefusal(message.line, say.camt.missing('MsgId'));
  if (made === undefined) throw new FileRefusal(message.line, say.camt.missing('CreDtTm'));
  const isPart = textAt(message, 'GrpHdr/MsgPgntn/LastPgInd') === 'false';
  const page = textAt(message, 'GrpHdr/MsgPgntn/PgNb');
  const isWhole = !isPart && (page === '' || Number(page) === 1);
  const found = childrenOf(message, 'Ntfctn').map((one) => readNotification(one, isWhole, say));
  const payments = withReferences(found.flatMap((one) => one.payments));
  return {
    format: 'camt.054',
    id: `camt/${id.replace(/\s/g, '_')}${isWhole ? '' : `/${page}`}`,
    madeOn: dayOfText(made.text.trim(), made, say),
    total: payments.reduce((sum, { amount }) => sum + amount, 0),
    payments,
    skipped: found.flatMap((one) => one.skipped),
    notices: noticesOf(found, isPart, say),
  };
}

function noticesOf(
  found: readonly ReadNotification[],
  isPart: boolean,
  say: Say,
): readonly string[] {
  return [
    ...(found.some(({ isCopy }) => isCopy) ? [say.camt.copy] : []),
    ...(isPart ? [say.camt.partOfSeveral] : []),
  ];
}
