import { handleAuth } from "@/server/auth";

export { handleAuth as GET, handleAuth as POST };
