/** A fingerprint of files, to see whether work is out of date. */
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { root } = require('./project');

function filesUnder(entry) {
  if (!fs.existsSync(entry)) return [];
  if (fs.statSync(entry).isFile()) return [entry];
  return fs
    .readdirSync(entry, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => filesUnder(path.join(entry, child.name)));
}

/** @param {string[]} entries files and folders, relative to the project */
function fingerprint(entries) {
  const hash = crypto.createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(path.join(root, entry)))) {
    hash.update(path.relative(root, file).split(path.sep).join('/')).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

module.exports = { fingerprint, filesUnder };
