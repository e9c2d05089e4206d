import { Button, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import {
  datelineFieldsOf,
  datelineStyle,
  DEFAULT_SETTINGS,
  putDateline,
  renderDateline,
} from '../../../engine/src/api';
import type { DatelineFields } from '../../../engine/src';
import type { Fixes } from '../fixes/use-fixes';
import type { FormWrite } from '../fixes/use-form-write';
import { Nothing, Section } from '../panel/section';
import type { Reading } from '../panel/use-checked';
import { useWords } from '../words';
import { differing, filled, PARTS, writtenOver } from './fill';

/** The structured dateline as readers will see it. */
const renderedIn = ({ story, options }: Reading): string => {
  const fields = story.record?.dateline;
  if (!fields) return '';
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const style = datelineStyle(settings.datelines, story.locale, fields.source ?? null);
  return style ? renderDateline(fields, style, story.locale) : '';
};

const Parts = ({ fields }: { fields: DatelineFields }) => {
  const { say } = useWords();
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {PARTS.filter((part) => fields[part]).map((part) => (
        <Flex key={part} gap={2} alignItems="baseline">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {say(`dateline.${part}`)}
          </Typography>
          <Typography tag="dd" variant="pi" textColor="neutral800">
            <bdi>{fields[part]}</bdi>
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};

interface Props {
  readonly reading: Reading;
  readonly write: FormWrite;
  readonly fixes: Fixes;
}

const Actions = ({ reading, write, fixes, told }: Props & { told: DatelineFields | null }) => {
  const { say } = useWords();
  const { roles, values, story, options } = reading;
  const canPut = story.record?.dateline ? putDateline(story, story.record.dateline, options).length > 0 : false;
  const fill = (fieldsIn: typeof filled): void =>
    void write((now) => {
      const fields = datelineFieldsOf(now.story, now.options);
      return fields && fieldsIn(now.values, now.roles, fields);
    }, 'dateline.nothing');
  return (
    <>
      {told && filled(values, roles, told).size > 0 && (
        <Button size="S" variant="secondary" onClick={() => fill(filled)}>
          {say('dateline.fill')}
        </Button>
      )}
      {told && differing(values, roles, told).length > 0 && (
        <Button size="S" variant="tertiary" onClick={() => fill(writtenOver)}>
          {say('dateline.overwrite', { parts: differing(values, roles, told).join('، ') })}
        </Button>
      )}
      {canPut && (
        <Button
          size="S"
          variant="secondary"
          onClick={() =>
            fixes.reword(
              (now) =>
                now.story.record?.dateline ? putDateline(now.story, now.story.record.dateline, now.options) : [],
              'dateline.nothing',
            )
          }
        >
          {say('dateline.put')}
        </Button>
      )}
    </>
  );
};

/** The dateline as the text opens with it, and the component's as readers will see it. */
export const DatelineSection = (props: Props) => {
  const { say } = useWords();
  const { story, options } = props.reading;
  const told = useMemo(() => datelineFieldsOf(story, options), [story, options]);
  const rendered = renderedIn(props.reading);
  return (
    <Section title={say('dateline.label')}>
      {told ? <Parts fields={told} /> : <Nothing>{say('dateline.none')}</Nothing>}
      {rendered !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral700" data-copy-desk="rendered">
          {say('dateline.rendered')} <bdi lang={story.locale}>{rendered}</bdi>
        </Typography>
      )}
      {props.reading.roles.dateline !== undefined && <Actions {...props} told={told} />}
    </Section>
  );
};
