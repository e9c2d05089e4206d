import { createAuditor } from './audit';
import { createImporter } from './import';
import { createReview } from './review';

export const services = { audit: createAuditor, import: createImporter, review: createReview };
