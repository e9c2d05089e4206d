import { Box, Flex } from '@strapi/design-system';
import { Blocker, Form, Layouts, Page, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Settings } from '../../../engine/src';
import { useWords } from '../words';
import { cleaned } from './cleaned';
import { ConflictAlert } from './conflict-alert';
import { DatelinesSection } from './datelines-section';
import { Head } from './head';
import { HistorySection } from './history-section';
import { HouseSection } from './house-section';
import { RulesSection } from './rules-section';
import type { Conflict, House } from './settings-api';
import { useChangeSettingsMutation, useHouseQuery } from './settings-api';
import { StyleSection } from './style-section';
import { useSettingsForm } from './use-settings-form';
import { WaiversSection } from './waivers-section';

interface Refusal {
  readonly name?: string;
  readonly details?: unknown;
}

const conflictIn = (error: Refusal): Conflict | null =>
  error.name === 'ConflictError' ? (error.details as Conflict) : null;

interface BodyProps {
  readonly house: House;
  readonly conflict: Conflict | null;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: (reset: (settings: Settings) => void) => Promise<void>;
}

const Body = ({ house, conflict, onKeepMine, onTakeTheirs }: BodyProps) => {
  const { reset } = useSettingsForm();
  return (
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
        {conflict && (
          <ConflictAlert conflict={conflict} onTakeTheirs={() => void onTakeTheirs(reset)} onKeepMine={onKeepMine} />
        )}
        <HouseSection />
        <StyleSection />
        <DatelinesSection />
        <WaiversSection roles={house.roles} />
        <RulesSection />
        <HistorySection />
      </Flex>
    </Layouts.Content>
  );
};

const SettingsForm = ({ house, reload }: { house: House; reload: () => Promise<House | undefined> }) => {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [change] = useChangeSettingsMutation();
  // What the person has before them stays so until it is saved or thrown away, whatever others do meanwhile.
  const [opened, setOpened] = useState({ version: house.version, settings: house.settings });
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const open = ({ version, settings }: House, reset: (settings: Settings) => void): void => {
    setConflict(null);
    setOpened({ version, settings });
    reset(settings);
  };
  const save = async (settings: Settings, reset: (settings: Settings) => void): Promise<void> => {
    const answer = await change({ settings: cleaned(settings), version: opened.version });
    if ('error' in answer) {
      const found = conflictIn(answer.error);
      if (found) setConflict(found);
      else toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never) });
      return;
    }
    open(answer.data, reset);
    toggleNotification({ type: 'success', message: say('settings.saved') });
  };

  return (
    <Form
      method="PUT"
      initialValues={opened.settings}
      onSubmit={(values, { resetForm }) => save(values, (settings) => resetForm({ ...settings }))}
    >
      <Blocker />
      <Head house={house} />
      <Body
        house={house}
        conflict={conflict}
        onTakeTheirs={async (reset) => {
          const theirs = await reload();
          if (theirs) open(theirs, reset);
        }}
        onKeepMine={() => {
          setOpened({ ...opened, version: conflict?.version ?? opened.version });
          setConflict(null);
        }}
      />
    </Form>
  );
};

/** What the newsroom decides: severities, house style, names, datelines, approvals, waivers. */
const SettingsPage = () => {
  const { say, language, direction } = useWords();
  const { data: house, error, refetch } = useHouseQuery(null);
  const reload = async (): Promise<House | undefined> => (await refetch()).data;
  return (
    <Box lang={language} dir={direction} data-copy-desk="settings">
      <Page.Title>{say('desk.title')}</Page.Title>
      {!house && (error ? <Page.Error /> : <Page.Loading />)}
      {house && <SettingsForm house={house} reload={reload} />}
    </Box>
  );
};

const ProtectedPage = () => (
  <Page.Protect permissions={[{ action: 'plugin::copy-desk.settings.change', subject: null }]}>
    <SettingsPage />
  </Page.Protect>
);

export default ProtectedPage;
