import type { Settings, SettingsChange } from '../../../engine/src';
import { deskApi } from '../desk-api';

/** A role, and what it may let pass. */
export interface WaivingRole {
  readonly id: number;
  readonly name: string;
  readonly errors: boolean;
  readonly warnings: boolean;
}

/** The settings in force; `version` tells one state of them from another. */
export interface House {
  readonly version: number | null;
  readonly settings: Settings;
  /** What config/plugins.ts says by itself. */
  readonly defaults: Settings;
  readonly changed: { readonly by: string; readonly at: string } | null;
  readonly roles: readonly WaivingRole[];
}

export interface ToldChange {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly changes: readonly SettingsChange[];
}

export interface History {
  readonly changes: readonly ToldChange[];
  readonly hasMore: boolean;
}

/** What somebody else has changed since the settings were opened. */
export type Conflict = Omit<ToldChange, 'id'> & { readonly version: number };

const dataOf = <T>({ data }: { data: T }): T => data;

const settingsApi = deskApi.enhanceEndpoints({ addTagTypes: ['HouseSettings'] }).injectEndpoints({
  endpoints: (build) => ({
    house: build.query<House, null>({
      query: () => '/copy-desk/settings/house',
      transformResponse: dataOf<House>,
      providesTags: ['HouseSettings'],
      keepUnusedDataFor: 0,
    }),
    settingsHistory: build.query<History, number>({
      query: (page) => `/copy-desk/settings/history?page=${page}`,
      transformResponse: dataOf<History>,
      providesTags: ['HouseSettings'],
      keepUnusedDataFor: 0,
    }),
    changeSettings: build.mutation<House, { settings: Settings; version: number | null }>({
      query: (data) => ({ url: '/copy-desk/settings/house', method: 'PUT', data }),
      transformResponse: dataOf<House>,
      invalidatesTags: (house) => (house ? ['HouseSettings', 'DeskSettings'] : []),
    }),
  }),
});

export const { useHouseQuery, useSettingsHistoryQuery, useChangeSettingsMutation } = settingsApi;
