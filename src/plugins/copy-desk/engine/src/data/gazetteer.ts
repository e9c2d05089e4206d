/** Names of places and of those who file from them; how each list is written is said where it stands. */
export interface Gazetteer {
  readonly places: Readonly<Record<string, string>>;
  readonly localPlaces: Readonly<Record<string, string>>;
  readonly cities: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly localCountries: string;
  readonly regions: string;
  readonly agencies: readonly string[];
  readonly localAgencies: string;
  readonly outlets: string;
  readonly localOutlets: string;
  readonly cityOutlets: string;
}

let open: Gazetteer | null = null;

/** Gives the engine the names that it knows; a host does so before it reads. */
export const openGazetteer = (names: Gazetteer): void => {
  open = names;
};

/**
 * The names that the engine knows.
 * @throws {Error} where the host has not given it any.
 */
export const gazetteer = (): Gazetteer => {
  if (!open) throw new Error('The gazetteer has not been opened.');
  return open;
};
