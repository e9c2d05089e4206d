import { openNewsroom, type Newsroom } from '../support/strapi';
import { articlesSuite } from './articles.suite';
import { auditSuite } from './audit.suite';
import { cachingSuite } from './caching.suite';
import { clientSuite } from './client.suite';
import { deliverySuite } from './delivery.suite';
import { deskOf } from './desk';
import { deskPageSuite } from './desk-page.suite';
import { noticesSuite } from './notices.suite';
import { patienceSuite } from './patience.suite';
import { permissionsSuite } from './permissions.suite';
import { scheduleSuite } from './schedule.suite';
import { doorsSuite } from './doors.suite';
import { draftsSuite } from './drafts.suite';
import { formatsSuite } from './formats.suite';
import { gateSuite } from './gate.suite';
import { graphqlSuite } from './graphql.suite';
import { openapiSuite } from './openapi.suite';
import { importSuite } from './import.suite';
import { newsroomSuite } from './newsroom.suite';
import { privateSuite } from './private.suite';
import { rateSuite } from './rate.suite';
import { readerSuite } from './reader.suite';
import { readingSuite } from './reading.suite';
import { racesSuite } from './races.suite';
import { reviewSuite } from './review.suite';
import { routesSuite } from './routes.suite';
import { settingsSuite } from './settings.suite';
import { rowsSuite } from './rows.suite';

// Starting the newsroom costs seconds, so all suites share one.
let newsroom: Newsroom;

// People log in with hashed passwords, and the machine may be busy.
jest.setTimeout(30_000);

beforeAll(async () => {
  delete process.env.COPY_DESK_APPROVALS;
  newsroom = await openNewsroom();
}, 60_000);

afterAll(() => newsroom.close());

test('the sample newsroom asks for one approval', () => {
  expect(newsroom.strapi.config.get('plugin::copy-desk.approvals')).toBe(1);
});

// What is about something else needs nobody's approval.
describe('where the desk only checks', () => {
  deskOf(() => newsroom).askForApprovals(0);

  articlesSuite(() => newsroom);
  auditSuite(() => newsroom);
  draftsSuite(() => newsroom);
  cachingSuite(() => newsroom);
  clientSuite(() => newsroom);
  deliverySuite(() => newsroom);
  formatsSuite(() => newsroom);
  gateSuite(() => newsroom);
  graphqlSuite(() => newsroom);
  openapiSuite(() => newsroom);
  importSuite(() => newsroom);
  newsroomSuite(() => newsroom);
  patienceSuite(() => newsroom);
  privateSuite(() => newsroom);
  readingSuite(() => newsroom);
  rateSuite(() => newsroom);
  readerSuite(() => newsroom);
  routesSuite(() => newsroom);
  settingsSuite(() => newsroom);
  rowsSuite(() => newsroom);
});

reviewSuite(() => newsroom);
doorsSuite(() => newsroom);
deskPageSuite(() => newsroom);
noticesSuite(() => newsroom);
permissionsSuite(() => newsroom);
scheduleSuite(() => newsroom);
racesSuite(() => newsroom);
