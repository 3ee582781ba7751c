/** How a service writes to people, and where its letters' links lead. */
export interface LettersConfig {
  /** Where people find the pages: links in letters begin with it. */
  readonly publicUrl: string;
  /** Without it e-mail waits. */
  readonly email?: { readonly smtpUrl: string; readonly from: string };
  /** Without it text messages wait. */
  readonly sms?: { readonly url: string; readonly authorization?: string; readonly body: string };
  /** Hours in Finland during which only urgent letters go out; undefined for none. */
  readonly quietHours?: { readonly from: number; readonly to: number };
}

type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_QUIET_HOURS = '21-7';
const USUAL_SMS_BODY = '{"id": "{id}", "to": "{to}", "text": "{text}"}';

const wrong = (name: string, what: string): never => { throw new Error(`The environment variable ${name} ${what}.`); };

function url(env: Environment, name: string, protocols: readonly string[]): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) wrong(name, `is not a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`);
  return value;
}

/** Reads and checks how letters leave. Undefined where the service is not told where people find the pages: then it writes none. */
export function readLettersConfig(env: Environment): LettersConfig | undefined {
  const publicUrl = url(env, 'PIRTTI_PUBLIC_URL', ['http:', 'https:']);
  const smtpUrl = url(env, 'PIRTTI_SMTP_URL', ['smtp:', 'smtps:']);
  const smsUrl = url(env, 'PIRTTI_SMS_URL', ['http:', 'https:']);
  if (!publicUrl) return smtpUrl || smsUrl ? wrong('PIRTTI_PUBLIC_URL', 'is missing: links in letters begin with it') : undefined;
  return {
    publicUrl: publicUrl.replace(/\/$/, ''),
    email: smtpUrl === undefined ? undefined : { smtpUrl, from: readSender(env) },
    sms: smsUrl === undefined ? undefined : { url: smsUrl, authorization: env['PIRTTI_SMS_AUTHORIZATION'] || undefined, body: readSmsBody(env) },
    quietHours: readQuietHours(env),
  };
}

function readSender(env: Environment): string {
  const value = env['PIRTTI_LETTERS_FROM'] ?? '';
  return /^(?:[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value) ? value : wrong('PIRTTI_LETTERS_FROM', 'is not a sender, like Pirtti <pirtti@example.fi>');
}

function readSmsBody(env: Environment): string {
  const value = env['PIRTTI_SMS_BODY'] || USUAL_SMS_BODY;
  try {
    JSON.parse(value);
  } catch {
    wrong('PIRTTI_SMS_BODY', 'is not JSON');
  }
  return value.includes('{to}') && value.includes('{text}') ? value : wrong('PIRTTI_SMS_BODY', 'has no place for {to} and {text}');
}

function readQuietHours(env: Environment): LettersConfig['quietHours'] {
  const value = env['PIRTTI_QUIET_HOURS'] || USUAL_QUIET_HOURS;
  if (value === 'none') return undefined;
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  const hours = { from: Number(from), to: Number(to) };
  return hours.from <= 23 && hours.to <= 23 ? hours : wrong('PIRTTI_QUIET_HOURS', 'is neither two hours, like 21-7, nor none');
}
