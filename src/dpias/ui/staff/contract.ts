/** What the pages of staff ask stands with the store that answers it. */
export * from '../../store/staff/contract';
