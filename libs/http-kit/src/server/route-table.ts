import type { FastifyInstance } from 'fastify';

/** Which methods exist at which addresses: for telling 405 from 404. */
export class RouteTable {
  private readonly routes: { readonly segments: readonly string[]; readonly methods: readonly string[] }[] = [];

  /** Must be called before routes are added. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', (route) => {
      // Middleware of the framework is no route of ours.
      if (route.url.includes('*')) return;
      this.routes.push({ segments: route.url.split('/'), methods: [route.method].flat() });
    });
  }

  /** The methods that an address answers to; empty where it does not exist. */
  methodsAt(url: string): string[] {
    const segments = (url.split('?')[0] ?? '').split('/');
    const fits = (template: readonly string[]) => template.length === segments.length
      && template.every((part, index) => part.startsWith(':') ? segments[index] !== '' : part === segments[index]);
    return [...new Set(this.routes.filter((route) => fits(route.segments)).flatMap((route) => route.methods))].sort();
  }
}
