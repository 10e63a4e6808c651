export { readTeamRows, type StoredTeamRow } from './teamRows';
export { updateTeamReading, type TeamUpdateResult } from './updateTeamReading';
export { openTeam, type TeamService } from './openTeam';
