import { Box, Flex, Typography } from '@strapi/design-system';
import { scaleBand, scaleLinear, scaleOrdinal } from '@visx/scale';
import { BarStack } from '@visx/shape';
import { useTheme } from 'styled-components';
import { useDeskFindingsQuery } from '../review/review-api';
import { useWords } from '../words';
import { rowsOf, weekNames } from './finding-rows';
import type { Row } from './finding-rows';
import { FindingsTable } from './findings-table';

const WIDTH = 640;
const HEIGHT = 140;
/** Under the bars, for the weeks. */
const FOOT = 22;
/** One row of bars: a week with how often each rule is in it. */
type Week = Readonly<Record<string, number | string>>;

interface ChartProps {
  readonly rows: readonly Row[];
  readonly weeks: readonly string[];
  readonly names: readonly string[];
  readonly colors: readonly string[];
}

const Bars = ({ rows, weeks, names, colors }: ChartProps) => {
  const { direction, say } = useWords();
  const keys = rows.map(({ key }) => key);
  const data = weeks.map((week, at): Week => ({
    week,
    ...Object.fromEntries(rows.map(({ key, counts }) => [key, counts[at] ?? 0])),
  }));
  const most = Math.max(1, ...weeks.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)));
  const time = direction === 'rtl' ? [WIDTH, 0] : [0, WIDTH];
  const xScale = scaleBand<string>({ domain: [...weeks], range: time as [number, number], padding: 0.35 });
  const yScale = scaleLinear<number>({ domain: [0, most], range: [HEIGHT - FOOT, 0] });
  const color = scaleOrdinal<string, string>({ domain: keys, range: [...colors] });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={say('chart.title')}>
      <BarStack<Week, string>
        data={data}
        keys={keys}
        x={({ week }) => String(week)}
        xScale={xScale}
        yScale={yScale}
        color={color}
      />
      {weeks.map((week, at) => (
        <text
          key={week}
          x={(xScale(week) ?? 0) + xScale.bandwidth() / 2}
          y={HEIGHT - 6}
          textAnchor="middle"
          fontSize="11"
          fill="currentColor"
          direction={direction}
        >
          {names[at]}
        </text>
      ))}
    </svg>
  );
};

/** What held stories back in the last weeks, by rule: as bars, and as a table for whoever reads no bars. */
export const FindingsChart = () => {
  const { say, language } = useWords();
  const { colors } = useTheme();
  const { data } = useDeskFindingsQuery(null);
  if (!data || data.rules.length === 0) return null;
  const rows = rowsOf(data, say('chart.others'));
  const names = weekNames(data.weeks, language);
  const palette = [colors.danger600, colors.primary600, colors.warning500, colors.success600, colors.neutral400];
  return (
    <Box tag="section" marginTop={6} padding={5} background="neutral0" hasRadius data-copy-desk="chart">
      <Typography tag="h2" variant="delta">
        {say('chart.title')}
      </Typography>
      <Box color="neutral700" paddingTop={3} maxWidth="80rem">
        <Bars rows={rows} weeks={data.weeks} names={names} colors={palette} />
      </Box>
      <Flex tag="ul" gap={4} wrap="wrap" paddingTop={2}>
        {rows.map(({ key, title, counts }, index) => (
          <Flex key={key} tag="li" gap={2}>
            <Box width="1.2rem" height="1.2rem" hasRadius style={{ background: palette[index] }} aria-hidden />
            <Typography variant="pi">
              {title} ({counts.reduce((sum, one) => sum + one, 0)})
            </Typography>
          </Flex>
        ))}
      </Flex>
      <FindingsTable rows={rows} weeks={names} />
    </Box>
  );
};
