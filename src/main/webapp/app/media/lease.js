/** A slow line needs this long from opening Jitsi's frame until its server looks at the token. */
const SPARE_MS = 10000;

/**
 * How long a token can still be used. Clocks of meeting rooms are often wrong, so the life is counted from the moment when this page got
 * the token, by a clock that nobody sets.
 *
 * @param plan says when the token was made, from when and until when it holds, all by the server's clock
 * @param now milliseconds since anything
 */
export function lease({ startsAt, madeAt, expiresAt }, now = () => performance.now()) {
  const got = now();
  const since = (time) => Date.parse(time) - Date.parse(madeAt);
  const begins = since(startsAt);
  const ends = since(expiresAt) - SPARE_MS;
  return {
    holds() {
      const age = now() - got;
      return begins <= age && age < ends;
    },
  };
}
