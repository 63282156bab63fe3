import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip archive. The same files make the same bytes: every entry is from the first day that zip knows, 1980-01-01.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files By path, with slashes.
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const facts = entryFacts(bytes, packed, name.length);
    parts.push(signature(0x04034b50), facts, name, packed);
    directory.push(
      Buffer.concat([signature(0x02014b50), uint16(20), facts, Buffer.alloc(10), uint32(offset), name]),
    );
    offset += 4 + facts.length + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const count = uint16(files.size);
  const end = [
    signature(0x06054b50),
    uint32(0),
    count,
    count,
    uint32(listing.length),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...parts, listing, ...end]);
}

/** Version 2.0, names in UTF-8, deflate, 1980-01-01, sizes; no extra field. */
function entryFacts(bytes, packed, nameLength) {
  return Buffer.concat([
    uint16(20),
    uint16(0x0800),
    uint16(8),
    uint16(0),
    uint16(0x21),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(bytes.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

const signature = (value) => uint32(value);

function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
