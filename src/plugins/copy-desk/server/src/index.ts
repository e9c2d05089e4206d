import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { bootstrap, register } from './register';
import { routes } from './routes';
import { services } from './services';

export default { bootstrap, config, contentTypes, controllers, register, routes, services };
