import { openNewsroom, type Newsroom } from '../support/strapi';
import { articlesSuite } from './articles.suite';
import { draftsSuite } from './drafts.suite';
import { gateSuite } from './gate.suite';
import { importSuite } from './import.suite';
import { newsroomSuite } from './newsroom.suite';
import { routesSuite } from './routes.suite';

// Starting the newsroom costs seconds, so all suites share one.
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
}, 60_000);

afterAll(() => newsroom.close());

articlesSuite(() => newsroom);
draftsSuite(() => newsroom);
gateSuite(() => newsroom);
importSuite(() => newsroom);
newsroomSuite(() => newsroom);
routesSuite(() => newsroom);
