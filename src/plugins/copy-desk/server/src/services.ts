import { createImporter } from './import';
import { createReview } from './review';

export const services = { import: createImporter, review: createReview };
