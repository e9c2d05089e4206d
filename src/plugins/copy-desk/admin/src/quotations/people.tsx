import { Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle, Link, Plus, Search } from '@strapi/icons';
import { useState } from 'react';
import type { FoundRecord } from '../../../engine/src';
import { useWords } from '../words';
import { RecordChooser } from './record-chooser';
import type { ChooserProps } from './record-chooser';
import type { Person, Quotations } from './use-quotations';

type Search = ChooserProps['search'];

interface PersonProps {
  readonly person: Person;
  readonly quotations: Quotations;
  readonly search: Search;
}

const Linked = ({ record }: { record: FoundRecord }) => {
  const { say } = useWords();
  return (
    <Flex gap={1} tag="p">
      <CheckCircle fill="success600" width="1.4rem" height="1.4rem" aria-hidden />
      <Typography variant="pi" textColor="neutral700">
        {say('speaker.linked', { name: record.name })}
      </Typography>
    </Flex>
  );
};

/** What an editor can do about somebody who is quoted and not linked: take a record, or have one made. */
const Unlinked = ({ person, quotations }: PersonProps) => {
  const { say } = useWords();
  const [isBusy, setBusy] = useState(false);
  const { create, link } = quotations;
  const candidates = person.match?.candidates ?? [];
  return (
    <>
      <Typography variant="pi" textColor="neutral800">
        {say(candidates.length > 1 ? 'speaker.several' : candidates.length === 1 ? 'speaker.found' : 'speaker.new')}
      </Typography>
      {candidates.map((record) => (
        <TextButton key={record.documentId} startIcon={<Link />} onClick={() => link(person.name, record)}>
          {say('speaker.link', { name: [record.name, record.role].filter(Boolean).join('، ') })}
        </TextButton>
      ))}
      {create && person.full && person.match && candidates.length === 0 && (
        <TextButton
          startIcon={<Plus />}
          disabled={isBusy}
          onClick={() => {
            setBusy(true);
            void create(person).finally(() => setBusy(false));
          }}
        >
          {say('speaker.create')}
        </TextButton>
      )}
    </>
  );
};

const One = ({ person, quotations, search }: PersonProps) => {
  const { say } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const label = say('speaker.other', { name: person.name });
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} data-copy-desk="person">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        <bdi>{person.name}</bdi>
      </Typography>
      {person.role && (
        <Typography variant="pi" textColor="neutral600">
          <bdi>{person.role}</bdi>
        </Typography>
      )}
      {person.linked ? <Linked record={person.linked} /> : <Unlinked {...{ person, quotations, search }} />}
      {isChoosing ? (
        <RecordChooser
          search={search}
          label={label}
          onChoose={(record) => {
            setChoosing(false);
            quotations.link(person.name, record);
          }}
        />
      ) : (
        <TextButton startIcon={<Search />} aria-label={label} onClick={() => setChoosing(true)}>
          {say('speaker.choose')}
        </TextButton>
      )}
    </Flex>
  );
};

/** The people who are quoted, those without a link first in mind. */
export const People = ({ quotations, search }: { quotations: Quotations; search: Search }) => {
  const { say } = useWords();
  const { people } = quotations;
  if (people.length === 0) return null;
  const unlinked = people.filter((person) => person.linked === null).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral700">
        {unlinked === 0 ? say('people.linked') : say('people.unlinked', { count: unlinked })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {people.map((person) => (
          <One key={person.name} person={person} quotations={quotations} search={search} />
        ))}
      </Flex>
    </Flex>
  );
};
