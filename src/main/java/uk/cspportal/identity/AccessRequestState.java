package uk.cspportal.identity;

/** Whether somebody who asked for access still waits, and if not what the answer was. */
public enum AccessRequestState {
    WAITING,
    GRANTED,
    DECLINED
}
