import { Box, Typography } from '@strapi/design-system';
import { rules } from '../../../engine/src/api';
import type { SettingsChange } from '../../../engine/src';
import { useWords } from '../words';
import type { Words } from '../words';

const TITLES = { rules: 'settings.rules', style: 'settings.style', outlets: 'settings.outlets' } as const;
const MORE = {
  datelines: 'settings.datelines',
  approvals: 'settings.approvals',
  unwaivable: 'settings.waivers',
} as const;

/** The name of a key as the page has it, with the rule that it is about. */
const nameOf = (key: string, { say, language }: Words): string => {
  const [head = '', ...rest] = key.split('.');
  const title = Object.entries({ ...TITLES, ...MORE }).find(([name]) => name === head)?.[1];
  const detail = rest.join('.');
  const rule = rules.find(({ id }) => id === detail)?.title[language];
  return [title ? say(title) : head, rule ?? detail].filter((part) => part !== '').join(': ');
};

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '\u2014';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What was changed, key by key: what it was, and what it is. */
export const Changes = ({ changes }: { changes: readonly SettingsChange[] }) => {
  const words = useWords();
  return (
    <Box tag="ul">
      {changes.map(({ key, before, after }) => (
        <Typography tag="li" variant="pi" key={key}>
          {nameOf(key, words)}:{' '}
          <del>
            <bdi>{shown(before)}</bdi>
          </del>{' '}
          <ins>
            <bdi>{shown(after)}</bdi>
          </ins>
        </Typography>
      ))}
    </Box>
  );
};
