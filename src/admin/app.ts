// Strapi brings no Persian or Urdu interface.
export default { config: { locales: ['ar', 'fr', 'he'] } };
