package madoguchi.workbench.line;

import java.time.InstantSource;

/// What all people of one platform share.
record World(
        InstantSource clock,
        Ids ids,
        ReplyTokens replyTokens,
        Contents contents,
        Mailroom mailroom,
        Listeners listeners) {}
