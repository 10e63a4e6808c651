export { siteUserId } from '../../../platform/sharepoint/siteUserId';
export { noticeArrivals } from '../../intake/arrivals';
export { tellTurn } from '../../intake/turnTelling';
export { tellDecided } from '../../store/decidedTelling';
export { readReviewers } from '../../store/reviewers';
export { readScreeningAnswers } from '../../store/screeningAnswers';
