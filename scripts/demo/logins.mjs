import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../steps.mjs';

export const LOGINS = '.tmp/demo-logins.json';

const PEOPLE = [
  { role: 'editor', code: 'strapi-editor', firstname: 'سلمى', lastname: 'المحررة' },
  { role: 'approver', code: 'approver', firstname: 'يونس', lastname: 'المدقق' },
  { role: 'administrator', code: 'strapi-super-admin', firstname: 'نادر', lastname: 'المدير' },
];

export const emailOf = (role) => `${role}@newsroom.example`;

const written = () => {
  const file = join(ROOT, LOGINS);
  if (!existsSync(file)) return [];
  try {
    const logins = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(logins) ? logins : [];
  } catch {
    return [];
  }
};

const write = (logins) => {
  const file = join(ROOT, LOGINS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
};

/**
 * The file leads: every demo database takes its passwords over, so they are right whichever database is served,
 * also after one was deleted or a password changed in the admin.
 */
export const ensureLogins = async (strapi) => {
  const kept = written();
  const users = strapi.service('admin::user');
  const logins = [];
  for (const { role, code, firstname, lastname } of PEOPLE) {
    const email = emailOf(role);
    const password =
      kept.find((login) => login?.email === email)?.password ?? `${randomBytes(12).toString('base64url')}-aA1`;
    const { id } = await strapi.service('admin::role').findOne({ code });
    const user = await users.findOneByEmail(email);
    if (!user) {
      const person = { email, firstname, lastname, password, isActive: true, registrationToken: null, roles: [id] };
      await users.create(person);
    } else if (!(await strapi.service('admin::auth').validatePassword(password, user.password))) {
      await users.updateById(user.id, { password });
    }
    logins.push({ role, email, password });
  }
  write(logins);
  return logins;
};
