import { isRecord, withoutInvisible } from '../../../engine/src';

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly enum?: readonly string[];
}

/** The attributes of a content type or a component. */
export type AttributesOf = (uid: string) => Readonly<Record<string, unknown>>;

const isAttribute = (value: unknown): value is Attribute => isRecord(value) && typeof value['type'] === 'string';

/** Addresses and names that machines compare; an enumeration's value may hold a joiner by right, and then stays. */
const readByMachines = (text: string, { type, enum: values }: Attribute): string => {
  const bare = withoutInvisible(text);
  if (type === 'uid' || type === 'email') return bare;
  return type === 'enumeration' && !values?.includes(text) && values?.includes(bare) ? bare : text;
};

/** The targets of links in a blocks field; their words stay as they are. */
const stripLinks = (node: unknown): void => {
  if (Array.isArray(node)) node.forEach(stripLinks);
  if (!isRecord(node)) return;
  if (node['type'] === 'link' && typeof node['url'] === 'string') {
    (node as Record<string, unknown>)['url'] = withoutInvisible(node['url']);
  }
  stripLinks(node['children']);
};

const stripComponents = (value: unknown, uid: string | undefined, attributesOf: AttributesOf): void => {
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (!isRecord(one)) continue;
    const name = uid ?? one['__component'];
    if (typeof name === 'string') stripInvisible(one, name, attributesOf);
  }
};

/**
 * Takes invisible characters out of what machines read in data that is about to be saved: slugs, mail addresses, values
 * of enumerations and the targets of links, in components too. Words for readers are left to the rules.
 */
export const stripInvisible = (data: Record<string, unknown>, uid: string, attributesOf: AttributesOf): void => {
  for (const [name, attribute] of Object.entries(attributesOf(uid))) {
    const value = data[name];
    if (value === undefined || value === null || !isAttribute(attribute)) continue;
    if (typeof value === 'string') data[name] = readByMachines(value, attribute);
    else if (attribute.type === 'blocks') stripLinks(value);
    else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      stripComponents(value, attribute.component, attributesOf);
    }
  }
};
