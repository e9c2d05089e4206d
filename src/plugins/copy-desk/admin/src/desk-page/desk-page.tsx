import { lazy, Suspense } from 'react';
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { STAGES } from '../../../engine/src/api';
import { useDeskCountsQuery, useDeskListQuery } from '../review/review-api';
import { useWords } from '../words';
import type { Word } from '../words';
import { DeskTable } from './desk-table';

/** With its library, beside a list that does not wait for it. */
const FindingsChart = lazy(() => import('./findings-chart').then((module) => ({ default: module.FindingsChart })));

const VIEWS = ['waiting', 'sent', 'refused', 'scheduled', 'emergency', 'record-changed', 'out', 'all'] as const;
const LOCALES = ['ar', 'en', 'fr', 'fa', 'he', 'ur'];
const CATEGORIES = ['politics', 'economy', 'society', 'culture', 'sport', 'science', 'security', 'opinion'];
/** Hours. */
const AGES = ['1', '6', '24', '168'];
const FINDINGS = ['1', '5', '10'];

interface FilterProps {
  readonly name: string;
  readonly choices: readonly string[];
  readonly labelOf: (choice: string) => string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Filter = ({ name, choices, labelOf, value, onChange }: FilterProps) => {
  const { say } = useWords();
  const label = say(`filter.${name}` as Word);
  return (
    <Box width="18rem">
      <SingleSelect
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(chosen: string | number) => onChange(String(chosen))}
        onClear={() => onChange('')}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {labelOf(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};

/** The server counts no farther: what a list holds, and what its pages do. */
const COUNTED = 1000;
const PAGED = 10_000;

const shown = (count: number): string => (count < COUNTED ? String(count) : `${COUNTED}+`);

/** What lies on the desk. The address holds what is shown, so that a list can be sent to a colleague. */
export const DeskPage = () => {
  const { say, language, direction } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data: counts } = useDeskCountsQuery(null);
  const params = { view: 'waiting', ...Object.fromEntries(search) };
  const { data, error } = useDeskListQuery(params);
  const view = search.get('view') ?? 'waiting';
  const set = (name: string, value: string): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      if (name !== 'page') after.delete('page');
      return after;
    });
  const filter = (name: string, choices: readonly string[], labelOf: (choice: string) => string) => (
    <Filter
      name={name}
      choices={choices}
      labelOf={labelOf}
      value={search.get(name) ?? ''}
      onChange={(value) => set(name, value)}
    />
  );
  const page = data?.pagination;

  return (
    <Box lang={language} dir={direction} data-copy-desk="desk">
      <Page.Title>{say('desk.title')}</Page.Title>
      <Layouts.Header
        title={say('desk.title')}
        subtitle={page && say(page.total < PAGED ? 'desk.total' : 'desk.many', { count: page.total })}
      />
      <Layouts.Content>
        <Flex gap={2} wrap="wrap" paddingBottom={4} role="group" aria-label={say('desk.lists')}>
          {VIEWS.map((name) => (
            <Button
              key={name}
              variant={name === view ? 'default' : 'tertiary'}
              aria-pressed={name === view}
              onClick={() => set('view', name)}
            >
              {counts ? `${say(`view.${name}`)} (${shown(counts[name] ?? 0)})` : say(`view.${name}`)}
            </Button>
          ))}
        </Flex>
        <Flex gap={2} wrap="wrap" paddingBottom={4}>
          {filter('stage', STAGES, (stage) => say(`stage.${stage}` as Word))}
          {filter('locale', LOCALES, (locale) => locale)}
          {filter('category', CATEGORIES, (category) => say(`category.${category}` as Word))}
          {filter('age', AGES, (hours) => say('filter.age.hours', { hours: Number(hours) }))}
          {filter('findings', FINDINGS, (count) => say('filter.findings.count', { count: Number(count) }))}
        </Flex>
        {error && <Typography role="alert">{say('desk.failed')}</Typography>}
        {data && (
          <DeskTable
            items={data.items}
            sort={search.get('sort') ?? 'since:desc'}
            onSort={(sort) => set('sort', sort)}
          />
        )}
        {page && page.pageCount > 1 && (
          <Flex gap={2} paddingTop={4} justifyContent="center">
            <Button variant="tertiary" disabled={page.page <= 1} onClick={() => set('page', String(page.page - 1))}>
              {say('desk.previous')}
            </Button>
            <Typography>{say('desk.page', { page: page.page, pages: page.pageCount })}</Typography>
            <Button
              variant="tertiary"
              disabled={page.page >= page.pageCount}
              onClick={() => set('page', String(page.page + 1))}
            >
              {say('desk.next')}
            </Button>
          </Flex>
        )}
        <Suspense fallback={null}>
          <FindingsChart />
        </Suspense>
      </Layouts.Content>
    </Box>
  );
};
