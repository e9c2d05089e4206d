import { CITIES } from './cities';
import { COUNTRIES, REGIONS } from './countries';
import type { Gazetteer } from './gazetteer';
import { LOCAL_COUNTRIES, LOCAL_PLACES } from './local-places';
import { LOCAL_AGENCIES, LOCAL_OUTLETS } from './local-sources';
import { PLACES } from './places';
import { AGENCY_NAMES, CITY_OUTLETS, OUTLETS } from './sources';

/** All names that there are. */
export const NAMES: Gazetteer = {
  places: PLACES,
  localPlaces: LOCAL_PLACES,
  cities: CITIES,
  countries: COUNTRIES,
  localCountries: LOCAL_COUNTRIES,
  regions: REGIONS,
  agencies: AGENCY_NAMES,
  localAgencies: LOCAL_AGENCIES,
  outlets: OUTLETS,
  localOutlets: LOCAL_OUTLETS,
  cityOutlets: CITY_OUTLETS,
};
