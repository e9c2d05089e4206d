import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { rules } from '../../../engine/src/api';
import { useWords } from '../words';
import { Card } from './card';
import type { WaivingRole } from './settings-api';
import { useSettingsForm } from './use-settings-form';

/** Who may waive what: by the roles of Strapi, and the rules that nobody waives. */
export const WaiversSection = ({ roles }: { roles: readonly WaivingRole[] }) => {
  const { say, language } = useWords();
  const { settings } = useSettingsForm();
  const answer = (may: boolean): string => say(may ? 'settings.waivers.yes' : 'settings.waivers.no');
  const names = rules.filter(({ id }) => settings.unwaivable.includes(id)).map(({ title }) => title[language]);
  return (
    <Card title={say('settings.waivers')} hint={say('settings.waivers.hint')}>
      <Table colCount={3} rowCount={roles.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Typography variant="sigma">{say('settings.waivers.role')}</Typography>
            </Th>
            <Th>
              <Typography variant="sigma">{say('act.waive-error')}</Typography>
            </Th>
            <Th>
              <Typography variant="sigma">{say('act.waive-warning')}</Typography>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {roles.map(({ id, name, errors, warnings }) => (
            <Tr key={id}>
              <Td>
                <Link tag={NavLink} to={`/settings/roles/${id}`}>
                  <bdi>{name}</bdi>
                </Link>
              </Td>
              <Td>
                <Typography>{answer(errors)}</Typography>
              </Td>
              <Td>
                <Typography>{answer(warnings)}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Typography tag="p">
        {names.length === 0
          ? say('settings.waivers.all')
          : say('settings.waivers.nobody', {
              rules: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
            })}
      </Typography>
    </Card>
  );
};
