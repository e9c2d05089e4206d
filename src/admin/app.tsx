import { translations } from './translations';

/** Strapi announces its news across the top of every page until each editor has closed it. */
const closeAnnouncement = (): void => {
  window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
};

export default {
  // Strapi brings no Persian or Urdu interface.
  config: { locales: ['ar', 'fr', 'he'], translations },
  bootstrap: closeAnnouncement,
};
