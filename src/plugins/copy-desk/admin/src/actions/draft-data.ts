import { createRulesEngine } from '@strapi/strapi/admin';

type Values = Readonly<Record<string, unknown>>;
type Condition = Parameters<ReturnType<typeof createRulesEngine>['evaluate']>[0];

interface Schema {
  readonly attributes?: Readonly<Record<string, { readonly conditions?: { readonly visible?: unknown } }>>;
}

/** What the form holds, as the Content Manager sends it: some inputs keep what is meant for the server aside. */
const asSent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asSent(one)]));
};

/** The form's values as a draft to save, without the fields that the schema's conditions hide. */
export const draftOf = (values: Values, schema: Schema | undefined): object => {
  const rules = createRulesEngine();
  const isHidden = (name: string): boolean => {
    const condition = schema?.attributes?.[name]?.conditions?.visible;
    return condition !== undefined && !rules.evaluate(condition as Condition, { ...values });
  };
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !isHidden(name))
      .map(([name, value]) => [name, asSent(value)]),
  );
};
