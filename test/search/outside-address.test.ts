import { describe, expect, it } from 'vitest';
import { isPublicNumber, outsideAddress } from '../../worker/domain/outside-address.ts';

const verdict = (text: string, trusted: string[] = []) => {
  const checked = outsideAddress(text, trusted);
  return 'url' in checked ? checked.url.href : checked.refused;
};

describe('an address outside', () => {
  it.each([
    ['https://data.aarhus.dk/liste.csv'],
    ['https://data.aarhus.dk:443/liste.csv?a=1#her'],
    ['https://KØGE.dk/x'],
    ['https://93.184.216.34/x'],
    ['https://[2606:2800:220:1:248:1893:25c8:1946]/x'],
    ['https://local.dk/'],
    ['https://internal.example.com/'],
  ])('%s may be fetched', (text) => {
    expect(verdict(text)).toMatch(/^https:\/\//);
    expect(verdict(text)).not.toContain('#');
  });

  it.each([
    ['https://127.0.0.1/'],
    ['https://127.1/'],
    ['https://2130706433/'],
    ['https://0x7f000001/'],
    ['https://0x7f.0.0.1/'],
    ['https://0177.0.0.1/'],
    ['https://017700000001/'],
    ['https://127.0.0.1./'],
    ['https://①②⑦.0.0.1/'],
    ['https://0/'],
    ['https://0.0.0.0/'],
    ['https://10.1.2.3/'],
    ['https://172.16.0.1/'],
    ['https://172.31.255.255/'],
    ['https://192.168.0.1/'],
    ['https://169.254.169.254/latest/meta-data/'],
    ['https://100.64.0.1/'],
    ['https://192.0.0.8/'],
    ['https://192.0.2.1/'],
    ['https://198.18.0.1/'],
    ['https://224.0.0.1/'],
    ['https://240.0.0.1/'],
    ['https://255.255.255.255/'],
    ['https://[::]/'],
    ['https://[::1]/'],
    ['https://[0:0:0:0:0:0:0:1]/'],
    ['https://[::ffff:127.0.0.1]/'],
    ['https://[::ffff:93.184.216.34]/'],
    ['https://[::7f00:1]/'],
    ['https://[64:ff9b::7f00:1]/'],
    ['https://[2002:7f00:1::]/'],
    ['https://[2001::7f00:1]/'],
    ['https://[fc00::1]/'],
    ['https://[fd12:3456::1]/'],
    ['https://[fe80::1]/'],
    ['https://[fec0::1]/'],
    ['https://[ff02::1]/'],
    ['https://[2001:db8::1]/'],
    ['https://[4000::1]/'],
    ['https://localhost/'],
    ['https://LOCALHOST./'],
    ['https://a.localhost/'],
    ['https://metadata.google.internal/'],
    ['https://printer.local/'],
    ['https://router/'],
    ['https://rodskud.test/'],
  ])('%s leads inward', (text) => {
    expect(verdict(text)).toBe('private-address');
  });

  it.each([
    ['http://data.aarhus.dk/', 'not-https'],
    ['https://data.aarhus.dk:8443/', 'bad-address'],
    ['https://user:secret@data.aarhus.dk/', 'bad-address'],
    ['ftp://data.aarhus.dk/', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['data:text/csv,a', 'bad-address'],
    ['liste.csv', 'bad-address'],
    ['', 'bad-address'],
    [`https://data.aarhus.dk/${'x'.repeat(2000)}`, 'bad-address'],
  ])('%s is refused as %s', (text, why) => {
    expect(verdict(text)).toBe(why);
  });

  it('is fetched whatever it is from an origin that a setting trusts, and from no other', () => {
    const trusted = ['http://127.0.0.1:8080'];
    expect(verdict('http://127.0.0.1:8080/a', trusted)).toBe('http://127.0.0.1:8080/a');
    expect(verdict('http://127.1:8080/a', trusted)).toBe('http://127.0.0.1:8080/a');
    expect(verdict('http://127.0.0.1:8081/a', trusted)).toBe('not-https');
    expect(verdict('https://127.0.0.1:8080/a', trusted)).toBe('bad-address');
  });
});

describe('a number that a name leads to', () => {
  it('is public or not, and never what cannot be read', () => {
    expect(['93.184.216.34', '2606:2800:220:1::1'].map(isPublicNumber)).toEqual([true, true]);
    expect(['10.0.0.1', '::1', '::ffff:8.8.8.8', 'x', '', '1.2.3'].map(isPublicNumber)).toEqual(
      Array(6).fill(false),
    );
  });
});
