import type { RoleMap } from '../../../engine/src';
import { useDeskSettingsQuery } from '../desk-api';
import type { DeskSettings } from '../desk-api';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';

/** Why the desk does not read: still asking, no business of its, not allowed, told of fields that are not there, or not reached. */
export type Closed =
  | { readonly state: 'loading' | 'unmapped' | 'forbidden' }
  | { readonly state: 'lacking'; readonly fields: string }
  | { readonly state: 'failed'; readonly retry: () => void };

interface Open {
  readonly state: 'open';
  readonly settings: DeskSettings;
  readonly roles: RoleMap;
  readonly locale: string | null;
}

const unread = (error: object, retry: () => void): Closed =>
  'status' in error && error.status === 403 ? { state: 'forbidden' } : { state: 'failed', retry };

/** Milliseconds: the panel follows what somebody changes on the settings page. */
const SETTINGS_MAY_CHANGE = { pollingInterval: 30_000 } as const;

/** Whether and how the desk reads the content type of the edit view. */
export const useDesk = (props: EditViewProps): Open | Closed => {
  const { schema, locale } = useEditedDocument(props);
  const { data: settings, error, refetch } = useDeskSettingsQuery(null, SETTINGS_MAY_CHANGE);
  if (schema?.options?.draftAndPublish !== true) return { state: 'unmapped' };
  if (!settings) return error ? unread(error, () => void refetch()) : { state: 'loading' };
  const roles = settings.contentTypes[props.model];
  if (!roles) return { state: 'unmapped' };
  const lacking = Object.values(roles)
    .flat()
    .filter((field) => !(field in schema.attributes));
  if (lacking.length > 0) return { state: 'lacking', fields: lacking.join(', ') };
  return { state: 'open', settings, roles, locale };
};
