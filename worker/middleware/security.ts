/** Headers that every answer carries. The policy is data; MapLibre runs under it as it stands. */
import type { MiddlewareHandler } from 'hono';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  // The configurator shows the widget.
  'frame-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** `ancestors`: whose pages may show this one in a frame. */
export function contentSecurityPolicy(ancestors = POLICY['frame-ancestors']): string {
  return Object.entries({ ...POLICY, 'frame-ancestors': ancestors })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

export const securityHeaders: MiddlewareHandler = async function securityHeaders(c, next) {
  await next();
  // What visitors uploaded is held tighter by its own route, and a widget may stand in frames.
  if (!c.res.headers.has('Content-Security-Policy'))
    c.header('Content-Security-Policy', contentSecurityPolicy());
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(self)');
  c.header('Strict-Transport-Security', 'max-age=31536000');
};
