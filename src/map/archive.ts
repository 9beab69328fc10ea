import type { AddProtocolAction } from 'maplibre-gl';
import { FetchSource, PMTiles, Protocol, type RangeResponse } from 'pmtiles';
import { patience } from '../store/request.ts';

/** An archive on a host, piece by piece, with a time limit on every piece. */
class TimedSource extends FetchSource {
  override getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const limit = AbortSignal.timeout(patience);
    return super.getBytes(offset, length, signal ? AbortSignal.any([signal, limit]) : limit, etag);
  }
}

const protocol = new Protocol();
const address = /^pmtiles:\/\/(.+?)(?:\/\d+\/\d+\/\d+)?$/;

/** A tile of an archive (`pmtiles://address/z/x/y`) or what is in it (`pmtiles://address`). */
export const readArchive: AddProtocolAction = async (request, abort) => {
  const file = address.exec(request.url)?.[1] ?? '';
  if (!protocol.get(file)) protocol.add(new PMTiles(new TimedSource(file)));
  try {
    return (await protocol.tile(request, abort)) as Awaited<ReturnType<AddProtocolAction>>;
  } catch (error) {
    // The library keeps a failure as it keeps an answer; whoever asks again shall be heard.
    if (!abort.signal.aborted) protocol.tiles.delete(file);
    throw error;
  }
};
