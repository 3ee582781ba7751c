import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE } from './decorators.js';

/** Fails the start when a route does not say who may use it: forgetting must not mean "everyone", nor be found at noon. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.routesWithoutRule();
    if (open.length > 0) throw new Error(`These routes say nothing of who may use them (@Public, @SignedIn, @NeedsRole or @AnyRole): ${open.join(', ')}`);
  }

  private routesWithoutRule(): string[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, (...args: unknown[]) => unknown>;
      return this.scanner.getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name]!))
        .filter((name) => this.reflector.getAllAndOverride(ACCESS_RULE, [prototype[name]!, metatype as never]) === undefined)
        .map((name) => `${metatype.name}.${name}`);
    });
  }
}
