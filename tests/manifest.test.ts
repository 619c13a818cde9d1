import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ribbonCommands } from '../src/taskpane/office/commands';
import { DEVELOPMENT_ORIGIN, manifestFor } from '../src/taskpane/packaging/manifest-for.mjs';

const root = resolve(__dirname, '..');
const manifest = readFileSync(resolve(root, 'manifest.xml'), 'utf8');

function all(pattern: RegExp, xml = manifest): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Width and height in a PNG's first chunk. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  test('every element that is opened is closed, in order', () => {
    const open: string[] = [];
    for (const [, closing, name = '', , single] of manifest.matchAll(
      /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
    )) {
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (single !== '/') open.push(name);
    }
    expect(open).toEqual([]);
    expect(manifest.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
  });

  test('is for Excel 2021 and later with one shared page', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
    expect(manifest).toContain('<Host Name="Workbook"/>');
    const pages = all(/<(?:Runtime|FunctionFile|SourceLocation) resid="([^"]+)"/g);
    expect(new Set(pages)).toEqual(new Set(['Taskpane.Url']));
  });

  test('every resource that is used exists, and the other way round', () => {
    const used = new Set(all(/\bresid="([^"]+)"/g));
    const given = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...used].sort()).toEqual([...new Set(given)].sort());
    expect(given).toHaveLength(new Set(given).size);
  });

  test('ids are unique and within their lengths', () => {
    const ids = all(/<(?:Control|Group|CustomTab)\b[^>]*\bid="([^"]+)"/g);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
    for (const id of all(/\bresid="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
    expect(manifest).toMatch(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/);
    expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/);
  });

  test('every word has an English version, and none is too long', () => {
    const words = [
      ...manifest.matchAll(
        /<(bt:String|DisplayName|Description)\b([^>]*DefaultValue="[^"]*")([^>]*)>/g,
      ),
    ];
    expect(words).toHaveLength(16);
    for (const { 0: start, 3: ending, index } of words) {
      expect(ending, start).not.toMatch(/\/$/);
      const inside = manifest.slice(index, manifest.indexOf('</', index));
      expect(all(/Override Locale="([^"]+)"/g, inside), start).toEqual(['en-US']);
    }
    const [short = '', long = ''] = manifest.split('<bt:LongStrings>');
    for (const word of all(
      /(?:DefaultValue|Value)="([^"]*)"/g,
      short.split('<bt:ShortStrings>')[1],
    ))
      expect(word.length, word).toBeLessThanOrEqual(125);
    for (const word of all(/(?:DefaultValue|Value)="([^"]*)"/g, long))
      expect(word.length, word).toBeLessThanOrEqual(250);
  });

  test('every button runs a command that the pane registers, and no command lacks a button', () => {
    const names = all(/<FunctionName>([^<]+)<\/FunctionName>/g);
    expect(names).toEqual(ribbonCommands.map(({ name }) => name));
    expect(names).toHaveLength(3);
  });

  test('every address is https, of one origin, and a file of the build', () => {
    const addresses = all(/(?:DefaultValue|Value)="(https?:[^"]*)"|<AppDomain>([^<]*)</g).filter(
      (address) => address !== '',
    );
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      expect(origin).toBe(DEVELOPMENT_ORIGIN);
      const sources = [`src/taskpane${pathname}`, `src/taskpane/office${pathname}`];
      expect(
        sources.some((file) => existsSync(resolve(root, file))),
        address,
      ).toBe(true);
    }
    expect(addresses.length).toBeGreaterThan(15);
  });

  test.each(all(/DefaultValue="[^"]*\/(assets\/[a-z]+-\d+\.png)"/g))('%s has its size', (icon) => {
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect(pixels(resolve(root, 'src/taskpane', icon))).toEqual([size, size]);
  });

  test('each button names icons of the sizes that it shows', () => {
    for (const [, size, id] of manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
      expect(id).toMatch(new RegExp(`\\.${size}$`));
    }
  });
});

describe('the manifest for another place', () => {
  const origin = 'https://boligutvalg.kommune.no';

  test('has only addresses of that place, an id of its own and its name in brackets', () => {
    const written = manifestFor(manifest, origin);
    expect(written).not.toContain('localhost');
    expect(all(/DefaultValue="(https:\/\/[^/"]+)/g, written).every((one) => one === origin)).toBe(
      true,
    );
    expect(written).toContain('DefaultValue="Boligutvalg (boligutvalg.kommune.no)"');
    expect(written).toContain('Value="Housing Committee (boligutvalg.kommune.no)"');
    const [id] = all(/<Id>([^<]+)</g, written);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(all(/<Id>([^<]+)</g, manifestFor(manifest, 'https://test.kommune.no'))).not.toEqual([
      id,
    ]);
    expect(manifestFor(manifest, origin)).toBe(written);
  });

  test('is the repository’s own for the developer’s machine', () => {
    expect(manifestFor(manifest, DEVELOPMENT_ORIGIN)).toBe(manifest);
  });

  test.each(['http://kommune.no', 'https://kommune.no/sti', 'kommune.no', '', 'https://a b'])(
    '%j is refused in a sentence',
    (wrong) => {
      expect(() => manifestFor(manifest, wrong)).toThrow(
        'er ikke en adresse å legge programmet på',
      );
    },
  );
});
