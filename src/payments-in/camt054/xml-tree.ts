import { SaxesParser } from 'saxes';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';

/** An element of the message: its own text and the elements of the same namespace within it. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** 1-based line where it opens. */
  readonly line: number;
  readonly currency: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface Growing extends XmlElement {
  text: string;
  readonly children: Growing[];
}

/** No message of a bank is nested as deep. */
const DEEPEST = 60;

/** Reads well-formed XML into a tree. Document types are refused: they can hide entity bombs and files of this machine. */
export function xmlTree(text: string, say: Say): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  const refuse = (why: string): never => {
    throw new FileRefusal(parser.line, why);
  };
  parser.on('error', () => refuse(say.camt.notWellFormed));
  parser.on('doctype', () => refuse(say.camt.doctype));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) refuse(say.camt.notWellFormed);
    const currency = attributes['Ccy']?.value ?? '';
    const { line } = parser;
    const element = { name: local, namespace: uri, line, currency, text: '', children: [] };
    // What has another namespace is somebody's extension and says nothing to us.
    if (uri === root?.namespace) open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (more: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  if (root === undefined) throw new FileRefusal(null, say.camt.notWellFormed);
  return root;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first element along a path of names, such as `Acct/Id/IBAN`. */
export function elementAt(element: XmlElement, path: string): XmlElement | undefined {
  return path
    .split('/')
    .reduce<XmlElement | undefined>(
      (found, name) => found?.children.find((child) => child.name === name),
      element,
    );
}

/** The text along a path without the white space around it; '' where there is none. */
export function textAt(element: XmlElement, path: string): string {
  return elementAt(element, path)?.text.trim() ?? '';
}
