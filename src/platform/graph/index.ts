export { type CardContent } from './card';
export { sendChannelCard } from './channel';
export { sendChatCard } from './chat';
export { graphPort, type GraphClient } from './client';
export { GraphFailure, type GraphFailureKind, graphFailureFrom } from './failure';
export { sendMail, type Mail } from './mail';
