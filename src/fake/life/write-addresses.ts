import { type Piece, pieceOf } from '../piece.ts';
import { putByte, putPart, putPiece, type Row } from '../row.ts';
import type { Facts } from './facts.ts';
import { hour, things } from './things.ts';
import { putMoment } from './timestamps.ts';
import { putTimes, type Told } from './told.ts';
import { isRepeated } from './used-parts.ts';

const firstVerifiable = pieceOf(',"verifiable_addresses":[{"id":"');
const firstRecovery = pieceOf(',"recovery_addresses":[{"id":"');
const further = pieceOf(',{"id":"');
const value = pieceOf('","value":');
const [comma, quote, bracket] = [0x2c, 0x22, 0x5d];

/** Writes the members `verifiable_addresses` and `recovery_addresses`, if there are such addresses. */
export function addressesWriter(facts: Facts): (row: Row, told: Told) => void {
  const putVerifiable = (row: Row, told: Told): void => {
    const { i, said, used, created } = told;
    let count = 0;
    for (let n = 0; n < used.length; n++) {
      const { from, to, uses } = used[n]!;
      if (uses.verification === undefined || isRepeated(said, used, n, 'verification')) continue;
      putPiece(row, count === 0 ? firstVerifiable : further);
      facts.writeUuid(row, i, things.verifiable + count++);
      putPiece(row, value);
      putPart(row, said, from, to);
      const status = facts.verification(i);
      const { completed, sent, pending } = channelOf(uses.verification);
      putPiece(row, status === 'completed' ? completed : status === 'sent' ? sent : pending);
      if (status === 'completed') {
        putMoment(row, created + hour);
        putByte(row, quote);
        putByte(row, comma);
      }
      putTimes(row, told);
    }
    if (count > 0) putByte(row, bracket);
  };
  const putRecovery = (row: Row, told: Told): void => {
    const { i, said, used } = told;
    let count = 0;
    for (let n = 0; n < used.length; n++) {
      const { from, to, uses } = used[n]!;
      if (uses.recovery === undefined || isRepeated(said, used, n, 'recovery')) continue;
      putPiece(row, count === 0 ? firstRecovery : further);
      facts.writeUuid(row, i, things.recovery + count++);
      putPiece(row, value);
      putPart(row, said, from, to);
      putPiece(row, channelOf(uses.recovery).recovery);
      putTimes(row, told);
    }
    if (count > 0) putByte(row, bracket);
  };
  return (row, told) => {
    putVerifiable(row, told);
    putRecovery(row, told);
  };
}

/** What stands between an address and its times, by what is said of it. */
type Channel = Readonly<Record<'completed' | 'sent' | 'pending' | 'recovery', Piece>>;

const channels = new Map<string, Channel>();

/** @param via e.g. `email` */
function channelOf(via: string): Channel {
  let channel = channels.get(via);
  if (channel === undefined) {
    channel = {
      completed: pieceOf(`,"verified":true,"via":"${via}","status":"completed","verified_at":"`),
      sent: pieceOf(`,"verified":false,"via":"${via}","status":"sent",`),
      pending: pieceOf(`,"verified":false,"via":"${via}","status":"pending",`),
      recovery: pieceOf(`,"via":"${via}",`),
    };
    channels.set(via, channel);
  }
  return channel;
}
