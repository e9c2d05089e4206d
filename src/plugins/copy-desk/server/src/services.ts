import { createImporter } from './import';

export const services = { import: createImporter };
