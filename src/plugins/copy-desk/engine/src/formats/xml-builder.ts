import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element that is being built. */
export interface XmlElement {
  /** Adds a child; attributes that say nothing are left out. */
  child(name: string, attributes?: Attributes, namespace?: string): XmlElement;
  text(words: string): XmlElement;
}

const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === '') continue;
    if (name.startsWith('xml:')) element.setAttributeNS(XML, name, String(value));
    else element.setAttribute(name, String(value));
  }
};

const around = (document: Document, element: Element, own: string): XmlElement => ({
  child(name, attributes = {}, namespace = own) {
    const child = document.createElementNS(namespace, name);
    setAttributes(child, attributes);
    element.appendChild(child);
    return around(document, child, namespace);
  },
  text(words) {
    element.appendChild(document.createTextNode(words));
    return this;
  },
});

/** Builds a document; `fill` is handed its root. A child has the namespace of its parent unless another is given. */
export const xmlDocument = (
  namespace: string,
  name: string,
  attributes: Attributes,
  fill: (root: XmlElement) => void,
): string => {
  const document = new DOMImplementation().createDocument(namespace, name, null);
  const root = document.documentElement;
  if (!root) return '';
  setAttributes(root, attributes);
  fill(around(document, root, namespace));
  const xml = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
};
