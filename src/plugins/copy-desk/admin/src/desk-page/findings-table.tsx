import { Box, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import type { Row } from './finding-rows';

interface Props {
  readonly rows: readonly Row[];
  /** What the weeks are called. */
  readonly weeks: readonly string[];
}

const Cell = ({ children, head }: { children: string | number; head?: 'col' | 'row' }) => (
  <Box tag={head ? 'th' : 'td'} padding={1} style={{ textAlign: 'start' }} {...(head && { scope: head })}>
    <Typography variant="pi" {...(head && { fontWeight: 'bold' })}>
      {children}
    </Typography>
  </Box>
);

/** The figures of the chart, folded up. */
export const FindingsTable = ({ rows, weeks }: Props) => {
  const { say } = useWords();
  return (
    <Box tag="details" paddingTop={2}>
      <Typography tag="summary" variant="pi" style={{ cursor: 'pointer' }}>
        {say('chart.table')}
      </Typography>
      <table>
        <thead>
          <tr>
            <Cell head="col">{''}</Cell>
            {weeks.map((week) => (
              <Cell key={week} head="col">
                {say('chart.week', { day: week })}
              </Cell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, counts }) => (
            <tr key={key}>
              <Cell head="row">{title}</Cell>
              {counts.map((count, at) => (
                <Cell key={weeks[at]}>{count}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
};
