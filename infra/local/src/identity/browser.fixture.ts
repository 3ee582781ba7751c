/** A browser that keeps cookies and does not follow redirects by itself. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async go(address: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(address, {
      redirect: 'manual', method: form ? 'POST' : 'GET', body: form ? new URLSearchParams(form) : undefined,
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies.set(name, value); else this.cookies.delete(name);
    }
    return response;
  }
}
