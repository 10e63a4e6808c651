export { noticeArrivals } from '../../intake/arrivals';
export { tellTurn } from '../../intake/turnTelling';
export { tellDecided } from '../../store/decidedTelling';
export { readReviewers, siteUserId } from '../../store/reviewers';
export { readScreeningAnswers } from '../../store/screeningAnswers';
