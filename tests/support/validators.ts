import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const SCHEMAS = join(__dirname, 'schemas');
const EXTENSIONS = join(__dirname, '../../docs/formats');
const schema = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
const published = ajv.compile(schema(join(SCHEMAS, 'ninjs-schema_3.1.json')));
const extension = ajv.compile(schema(join(EXTENSIONS, 'ninjs-copy-desk_3.1.json')));

/** What is wrong with an item by the published schema of ninjs 3.1 and by the desk's extension; empty if nothing is. */
export const ninjsProblems = (item: unknown): readonly string[] =>
  [published, extension].flatMap((validate) =>
    validate(item)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
  );

const CATALOG = `<?xml version="1.0"?><catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
<system systemId="http://www.w3.org/2001/xml.xsd" uri="file://${join(SCHEMAS, 'xml.xsd')}"/>
<uri name="http://www.w3.org/2001/xml.xsd" uri="file://${join(SCHEMAS, 'xml.xsd')}"/></catalog>`;

const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-desk-xml-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The published schema of NewsML-G2 2.35, together with that of the desk's own elements. */
const BOTH = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://iptc.org/std/nar/2006-10-01/" schemaLocation="file://${join(SCHEMAS, 'NewsML-G2_2.35-spec-All-Power.xsd')}"/>
<xs:import namespace="tag:copy-desk.example,2026:newsml-g2" schemaLocation="file://${join(EXTENSIONS, 'newsml-g2-copy-desk.xsd')}"/>
</xs:schema>`;

/** What xmllint says of documents by the schemas; empty if all are valid. Nothing is fetched. */
export const newsmlProblems = (documents: readonly string[]): readonly string[] =>
  inFolder((folder) => {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, document);
      return file;
    });
    writeFileSync(join(folder, 'catalog'), CATALOG);
    writeFileSync(join(folder, 'both.xsd'), BOTH);
    const { stderr, status } = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', join(folder, 'both.xsd'), ...files],
      { encoding: 'utf8', env: { ...process.env, XML_CATALOG_FILES: join(folder, 'catalog') }, maxBuffer: 1e8 },
    );
    return status === 0 ? [] : stderr.split('\n').filter((line) => / error /u.test(line));
  });

/** Whether xmllint can parse a document. */
export const isWellFormed = (document: string): boolean =>
  spawnSync('xmllint', ['--nonet', '--noout', '-'], { input: document }).status === 0;
